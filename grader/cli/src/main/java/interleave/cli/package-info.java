/**
 * Talks to people: reads the command line, calls the judge and prints what came of it. Only this package prints
 * or ends the process; nothing here decides a verdict. Start with {@link interleave.cli.Main}, then the command
 * that bears the name of what you look for.
 */
package interleave.cli;
