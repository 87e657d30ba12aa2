import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useWords } from '#web/language/words.ts';

interface Parts {
  accept: string;
  pending: boolean;
  onPick: (file: File) => void;
  children: ReactNode;
}

/** A button that opens the device's own choice of a file. */
export function PickFile({ accept, pending, onPick, children }: Parts) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => !pending && input.current?.click()} aria-disabled={pending}>
        {pending ? say('applicant.attachment.uploading') : children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onPick(file);
          target.value = '';
        }}
      />
    </>
  );
}
