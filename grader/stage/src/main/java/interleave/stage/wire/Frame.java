package interleave.stage.wire;

/**
 * Carries one message.
 *
 * @param type one of the constants below
 * @param payload what a {@link Packer} wrote
 */
public record Frame(int type, byte[] payload) {
  /** Changes whenever one side would no longer understand the other. */
  public static final int VERSION = 2;

  /** To the subject: the student's classes. */
  public static final int STUDENT = 1;

  /** To the subject: the scene classes. */
  public static final int SCENES = 2;

  /** To the subject: a request to play. */
  public static final int PLAY = 3;

  /** To a subject that explores: how, and what. */
  public static final int EXPLORE = 4;

  /** To a subject that explores: what is wrong with a recording, empty if nothing is. */
  public static final int VERDICT = 5;

  /** To a subject that explores: classes of both sorts, rewritten by the judge, instead of the two frames with the originals. */
  public static final int REWRITTEN = 6;

  /** From the subject: version and pid. */
  public static final int HELLO = 11;

  /** From the subject: some marks. */
  public static final int MARKS = 12;

  /** From the subject: run-queue delay, processor time, seams, extension of the limit. */
  public static final int STATUS = 13;

  /** From the subject: the end of a play. */
  public static final int DONE = 14;

  /** From a subject that explores: the marks of a schedule, to be judged. */
  public static final int JUDGE = 15;

  /** From a subject that explores: what came of it. */
  public static final int EXPLORED = 16;

  /** Largest payload that a subject may send, in bytes. */
  public static final int SUBJECT_LIMIT = 1 << 20;

  /** Largest payload that a judge may send, in bytes. */
  public static final int JUDGE_LIMIT = 64 << 20;

  /** Type and sequence number, both signed together with the payload. */
  static final int HEADER = 1 + 8;

  /** Direction of travel, part of what is signed, so that no frame can be sent back as an answer. */
  public enum Direction {
    TO_SUBJECT,
    TO_JUDGE
  }
}
