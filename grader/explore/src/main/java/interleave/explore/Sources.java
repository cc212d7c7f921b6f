package interleave.explore;

import interleave.explore.outcome.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the text of its line to each step. */
final class Sources {
  private Sources() {}

  /**
   * Adds it.
   *
   * @param steps each with the internal name of its class for its source
   */
  static List<Step> addTo(List<Step> steps, SourceText sources) {
    Map<String, List<String>> files = new HashMap<>();
    List<Step> result = new ArrayList<>();
    for (Step step : steps) {
      String type = step.source();
      String path = type.substring(0, type.lastIndexOf('/') + 1) + step.file();
      List<String> lines = files.computeIfAbsent(path, p -> {
        String text = p.isEmpty() ? null : sources.of(p);
        return text == null ? List.of() : text.lines().toList();
      });
      String source = step.line() > 0 && step.line() <= lines.size() ? lines.get(step.line() - 1).strip() : "";
      result.add(new Step(step.thread(), step.file(), step.line(), source, step.action(), step.value(), step.holds()));
    }
    return List.copyOf(result);
  }
}
