/**
 * Reads the sentences that people see from a package's own bundles, in both languages at once. Nothing
 * here knows what a sentence is about. Start with {@link interleave.judge.text.Messages}.
 */
package interleave.judge.text;
