package interleave.judge.spec;

import interleave.judge.domain.Transcript;

/** Opens every assertion over a transcript. */
public final class Expect {
  private Expect() {}

  public static TranscriptAssert assertThat(Transcript transcript) {
    return new TranscriptAssert(transcript);
  }
}
