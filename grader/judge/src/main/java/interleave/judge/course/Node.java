package interleave.judge.course;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows its line, so that a mistake in it can be pointed at. */
sealed interface Node {
  int line();

  record Scalar(String value, int line) implements Node {}

  record Sequence(List<Node> items, int line) implements Node {}

  record Mapping(Map<String, Node> entries, Map<String, Integer> keyLines, int line) implements Node {}
}
