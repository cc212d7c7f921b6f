/**
 * Publishes what a class or a student achieved: a folder of pages and data files, or text for a
 * terminal. Nothing here grades, prints or exits. Start with {@link interleave.report.ReportWriter}
 * and {@link interleave.report.TerminalReport}.
 */
package interleave.report;
