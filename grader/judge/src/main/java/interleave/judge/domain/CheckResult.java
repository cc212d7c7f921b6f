package interleave.judge.domain;

/**
 * Holds the verdict of one check on one submission.
 *
 * @param id the check's kebab-case name
 * @param title its promise
 * @param verdict the outcome
 * @param points points earned
 * @param maxPoints points to earn
 * @param message what a reader is told; for a pass, what could be better, or nothing
 * @param evidence what was seen; null where nothing was played, and for a pass without advice
 * @param seed the seed that plays it again, in hexadecimal
 * @param lesson path and anchor of the lesson's passage
 * @param again the command that plays it again
 * @param millis wall time spent, for information only
 */
public record CheckResult(
    String id,
    Text title,
    Verdict verdict,
    int points,
    int maxPoints,
    Text message,
    Evidence evidence,
    String seed,
    String lesson,
    String again,
    long millis) {}
