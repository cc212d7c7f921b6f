package interleave.judge.engine;

import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.Text;
import java.lang.reflect.Method;

/**
 * Describes a check as its spec declares it.
 *
 * @param lesson path and anchor of the lesson's passage
 */
record CheckPlan(String id, Text title, int points, String lesson, Method method) {
  CheckInfo info() {
    return new CheckInfo(id, title, points, lesson);
  }
}
