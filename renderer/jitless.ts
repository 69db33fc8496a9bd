import { config } from 'zod';

// Without this zod makes functions from text, which the content security policy refuses. Imported before any schema.
config({ jitless: true });
