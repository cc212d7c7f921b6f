/**
 * Reads the folder of exercises: the course's chapters and each exercise's definition, skeleton and spec sources.
 * Nothing here reads a student's work or runs anything. Start with {@link interleave.judge.course.Course}.
 */
package interleave.judge.course;
