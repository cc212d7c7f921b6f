package interleave.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Collects the figures of one benchmark and what a reader must know to believe them. */
final class Findings {
  private final String bench;
  private final String of;
  private final double loadBefore = load();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Findings(String bench, String of) {
    this.bench = bench;
    this.of = of;
  }

  Findings add(Figure figure) {
    figures.add(figure);
    return this;
  }

  Findings remark(String remark) {
    remarks.add(remark);
    return this;
  }

  boolean allMet() {
    return figures.stream().allMatch(Figure::isMet);
  }

  String text() {
    int width = figures.stream().mapToInt(figure -> figure.name().length()).max().orElse(0);
    var text = new StringBuilder("%s · %s · %d processors, load %.1f before".formatted(
        bench, of, Runtime.getRuntime().availableProcessors(), loadBefore));
    figures.forEach(figure -> text.append('\n').append(figure.text(width)));
    remarks.forEach(remark -> text.append("\n  ").append(remark));
    return text.toString();
  }

  String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "interleave/bench/v1");
    document.put("bench", bench);
    document.put("of", of);
    document.put("at", Instant.now().toString());
    document.put("processors", Runtime.getRuntime().availableProcessors());
    document.put("loadBefore", loadBefore);
    document.put("allMet", allMet());
    document.put("figures", figures.stream().map(Findings::json).toList());
    document.put("remarks", remarks);
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  private static Map<String, Object> json(Figure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", figure.name());
    fields.put("value", figure.value());
    fields.put("unit", figure.unit());
    if (figure.goal() != null) {
      fields.put(figure.goal().least() ? "atLeast" : "atMost", figure.goal().limit());
      fields.put("met", figure.isMet());
    }
    return fields;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
