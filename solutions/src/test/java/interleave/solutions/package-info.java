/**
 * Holds the course to its own promises: every answer of the bank gets what its folder says, and no exercise lacks a
 * part. Students never see this package. Start with {@link interleave.solutions.BankTest}.
 */
package interleave.solutions;
