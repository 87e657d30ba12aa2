import './form.css';

/** What the last act came to, heard as soon as it is there and seen until the next. */
export function ToldLine({ told, className = '' }: { told: string; className?: string }) {
  return (
    <p role="status" tabIndex={-1} className={told ? `told ${className}`.trim() : 'heard'}>
      {told}
    </p>
  );
}
