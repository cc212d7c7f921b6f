/**
 * Holds the words of the field as plain data: marks, transcripts, verdicts, results. Nothing here runs
 * anything or imports anything but the JDK. Start with {@link interleave.judge.domain.Verdict}.
 */
package interleave.judge.domain;
