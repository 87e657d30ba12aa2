import { expect, test } from 'vitest';
import { typedInstant } from './typed-instant.ts';

test('what is typed without a zone is meant in the programme’s; what is no instant goes to the server as typed', () => {
  expect(typedInstant('2031-05-16T10:41', 'Asia/Shanghai')).toBe('2031-05-16T02:41:00Z');
  expect(typedInstant('', 'Asia/Shanghai')).toBe('');
  expect(typedInstant('202310-05-16T10:41', 'Asia/Shanghai')).toBe('202310-05-16T10:41');
});
