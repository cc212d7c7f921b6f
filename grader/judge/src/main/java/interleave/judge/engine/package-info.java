/**
 * Grades: takes an answer through compiler, gate, linkage and the exercise's spec to verdicts, for one exercise, for a bank of answers, or
 * for a class. No student's class is ever loaded here and nothing is printed. Start with {@link
 * interleave.judge.engine.Engine}.
 */
package interleave.judge.engine;
