/**
 * Holds the words, signs and names that every form of a report shares, and the cleaning of foreign
 * text. No file format lives here. Start with {@link interleave.report.text.Phrases}.
 */
package interleave.report.text;
