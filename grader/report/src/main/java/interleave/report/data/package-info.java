/**
 * Writes results for other programs: JSON under a schema, JUnit XML in Surefire's schema, a
 * gradebook in CSV. Nothing here is meant to be read by people. Start with {@link
 * interleave.report.data.JsonReport}.
 */
package interleave.report.data;
