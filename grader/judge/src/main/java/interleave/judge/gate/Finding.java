package interleave.judge.gate;

import interleave.judge.domain.Text;

/**
 * Names one use of something that an exercise does not allow.
 *
 * @param what the class or member in question
 * @param file the source file, as the class file names it
 * @param line the first line where it is used; 0 if unknown
 * @param reason why it is not allowed, for the student
 */
public record Finding(String what, String file, int line, Text reason) {}
