import type { ReactNode } from 'react';
import './letter.css';

interface Parts {
  number: string;
  title: string;
  addressee: string;
  signed: string;
  children: ReactNode;
}

/** A letter as it will read on paper: in Chinese, whoever reads the page. */
export function WrittenLetter({ number, title, addressee, signed, children }: Parts) {
  return (
    <div className="letter" lang="zh-CN">
      <p className="letter-number">{number}</p>
      <p className="letter-title">{title}</p>
      <p>{addressee}：</p>
      {children}
      <p className="letter-signed">{signed}</p>
    </div>
  );
}
