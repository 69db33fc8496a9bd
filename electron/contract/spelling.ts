// No zod here, because the preload script carries this file.

/** Longer than any word that is in use; names run on. */
export const MAX_WORD_CHARACTERS = 80;

/** Words that somebody added on this computer. */
export const MAX_DICTIONARY_WORDS = 5000;

/** A field with more different words than this holds a pasted file, which nobody wants marked. */
export const MAX_CHECKED_WORDS = 5000;
