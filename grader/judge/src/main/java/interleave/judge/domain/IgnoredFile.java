package interleave.judge.domain;

/** Names a file that was handed in and does not count, and says why. */
public record IgnoredFile(String path, Text reason) {}
