package interleave.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interleave.judge.course.Course;
import interleave.judge.engine.Engine;
import interleave.judge.sandbox.Sandbox;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Refuses strays and unfinished exercises. */
class CourseTest {
  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.standard(Sandbox.best());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void nothing_lies_about_that_no_chapter_names() throws IOException {
    Course course = Course.load(Repository.EXERCISES);
    assertThat(course.exercises()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(new Completeness(Repository.EXERCISES, Repository.SOLUTIONS).surroundings(course).complaints()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> no_exercise_lacks_a_part() {
    return Course.load(Repository.EXERCISES).exercises().stream().map(exercise -> dynamicTest(exercise.slug(), () ->
        assertThat(new Completeness(Repository.EXERCISES, Repository.SOLUTIONS)
                .exercise(exercise, engine.describe(exercise))
                .complaints())
            .isEmpty()));
  }
}
