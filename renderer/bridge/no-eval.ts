import { z } from 'zod';

// Our content security policy forbids the code that zod would otherwise make at run time. It tries as soon as a
// schema is made, so this comes before every import of one.
z.config({ jitless: true });
