import { Drawer } from 'antd';
import { useState } from 'react';
import type { AttachedFile } from '#web/application/application-page.ts';
import { useWords } from '#web/language/words.ts';
import { sayBytes } from './say-bytes.ts';

interface Parts {
  /** Of the file that it is attached to. */
  at: string;
  file: AttachedFile;
  remove?: (() => void) | undefined;
}

/** A paper that is there: a picture is shown on the page, anything else is saved to the device. */
export function AttachedFileRow({ at, file, remove }: Parts) {
  const { say } = useWords();
  const [looking, setLooking] = useState(false);
  const path = `${at}/attachments/${file.id}`;
  const picture = file.mediaType.startsWith('image/');

  return (
    <li className="attached">
      <span className="attached-name">{file.name}</span>
      <span className="note figures">{sayBytes(file.bytes)}</span>
      {picture ? (
        <button type="button" className="link-button" onClick={() => setLooking(true)}>
          {say('applicant.attachment.look')}
          <span className="heard">{file.name}</span>
        </button>
      ) : (
        <a href={path} download={file.name}>
          {say('applicant.attachment.save')}
          <span className="heard">{file.name}</span>
        </a>
      )}
      {remove && (
        <button type="button" className="link-button" onClick={remove}>
          {say('applicant.attachment.remove')}
          <span className="heard">{file.name}</span>
        </button>
      )}
      {picture && (
        <Drawer title={file.name} size={480} open={looking} onClose={() => setLooking(false)} destroyOnHidden>
          <img className="attached-picture" src={path} alt={file.name} />
        </Drawer>
      )}
    </li>
  );
}
