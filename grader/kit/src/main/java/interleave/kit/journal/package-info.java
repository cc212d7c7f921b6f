/**
 * The journal that the processes of one run share: its records, their writer and their reader, so
 * that both sides use the same code. Students write it through {@code interleave.kit.Journal} and
 * could forge it, so it explains and never decides. Start at {@link
 * interleave.kit.journal.JournalReader}.
 */
package interleave.kit.journal;
