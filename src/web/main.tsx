import './base.css';

// Before anything that counts days is loaded: the domain reads dates as it is evaluated.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const { startDesk } = await import('./desk.tsx');
startDesk(document.getElementById('root'));
