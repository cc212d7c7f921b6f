/**
 * What students program against: processes, waiting, signals and pipes as real system calls, one
 * Java method each. No judging happens here, and nothing but {@code java.base} is needed, so it
 * works from an IDE as under the grader. Start at {@link interleave.kit.Posix}.
 */
package interleave.kit;
