package interleave.report.html;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.timeline.Lane;
import interleave.judge.timeline.Said;
import interleave.judge.timeline.Span;
import interleave.judge.timeline.Step;
import interleave.judge.timeline.Story;
import interleave.judge.timeline.Timeline;
import interleave.report.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a timeline: caption, signs, drawing, what to look at, and the same as a table for who
 * cannot see.
 */
final class TimelineFigure {
  private static final int MAX_PINS = 12;
  private final Timeline timeline;
  private final Story story;
  private final String id;

  /**
   * Prepares it.
   *
   * @param story the same step by step, which is then told below it; null if it is to be drawn only
   */
  TimelineFigure(Timeline timeline, Story story, String id) {
    this.timeline = timeline;
    this.story = story;
    this.id = id;
  }

  void write(Html html) {
    html.open("figure").line();
    caption(html);
    if (!timeline.lanes().isEmpty()) {
      legend(html);
      drawing(html);
      pins(html);
    }
    if (story == null) {
      table(html);
    } else {
      new StoryTable(story, id).write(html);
    }
    html.close().line();
  }

  private void caption(Html html) {
    html.open("figcaption", "id", id).leaf("b", Phrases.say("timeline")).text(" ");
    html.open("span", "class", "quiet").leaf("code", timeline.scene());
    if (timeline.ending() != Transcript.Ending.COMPLETE) {
      html.text(" · ").say(Phrases.of(timeline.ending()));
    }
    if (timeline.axis() == Timeline.Axis.ORDER) {
      html.open("br").say(Phrases.say("timeline.order"));
    }
    if (!timeline.schedule().isEmpty()) {
      html.text(" ").say(Phrases.say("timeline.schedule", Said.schedule(timeline.schedule())));
    }
    if (timeline.folded() > 0) {
      html.text(" ").say(Phrases.say("timeline.folded", timeline.folded()));
    }
    html.close().close().line();
  }

  private void drawing(Html html) {
    html.open("div", "class", "timeline")
        .open("div", "class", "lanes", "aria-hidden", "true")
        .line();
    html.empty("div", "class", "axis-head");
    timeline
        .lanes()
        .forEach(lane -> html.leaf("div", lane.name(), "class", "lane", "title", lane.name()));
    html.close().line();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id);
    new TimelineSvg(timeline, id).write(html);
    html.close().close().line();
  }

  /** Explains only the signs that the drawing uses. */
  private void legend(Html html) {
    Set<Span.Kind> spans =
        timeline.lanes().stream()
            .flatMap(lane -> lane.spans().stream())
            .map(Span::kind)
            .collect(Collectors.toSet());
    Set<MarkKind> marks =
        timeline.steps().stream().filter(Step::isEvent).map(Step::kind).collect(Collectors.toSet());
    html.open("ul", "class", "legend", "aria-hidden", "true");
    for (Span.Kind kind : Span.Kind.values()) {
      if (spans.contains(kind)) {
        html.open("li").open("svg", "width", 30, "height", 16, "viewBox", "0 0 30 16");
        Shapes.bar(html, kind, 2, 26, 8, 2).close().text(" ").say(Phrases.of(kind)).close();
      }
    }
    for (MarkKind kind : MarkKind.values()) {
      if (marks.contains(kind) && kind != MarkKind.STUCK) {
        html.open("li").open("svg", "width", 18, "height", 16, "viewBox", "0 0 18 16");
        Shapes.glyph(html, kind, 9, 8).close().text(" ").say(meaning(kind)).close();
      }
    }
    html.close().line();
  }

  private static Text meaning(MarkKind kind) {
    return kind == MarkKind.POINT
        ? Phrases.say("point-shape")
        : Phrases.say("legend." + kind.name().toLowerCase(Locale.ROOT));
  }

  private void pins(Html html) {
    List<Step> pins = timeline.highlights();
    if (pins.isEmpty()) {
      return;
    }
    html.leaf("p", Phrases.say("timeline.look"), "class", "look").open("ol", "class", "pins");
    for (Step step : pins.subList(0, Math.min(MAX_PINS, pins.size()))) {
      html.open("li");
      if (timeline.axis() == Timeline.Axis.TIME) {
        html.leaf("span", Shapes.millis(step.nanos()) + " ms", "class", "time").text(" ");
      }
      html.leaf("b", actor(step)).text(" ").say(Phrases.of(step.kind())).text(" ");
      html.leaf("code", detail(step)).close();
    }
    html.close().line();
  }

  private void table(Html html) {
    int shown = timeline.steps().size();
    html.open("details")
        .leaf(
            "summary",
            timeline.folded() == 0
                ? Phrases.say("timeline.table", shown)
                : Phrases.say("timeline.table.part", shown, shown + timeline.folded()));
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", id);
    html.open("table", "class", "marks")
        .open("thead")
        .open("tr")
        .leaf("th", "ms", "scope", "col", "class", "number");
    for (String column : new String[] {"actor", "happens", "detail"}) {
      html.leaf("th", Phrases.say(column), "scope", "col");
    }
    html.close().close().open("tbody").line();
    for (Step step : timeline.steps()) {
      html.open("tr", "class", step.highlighted() ? "pinned" : null);
      html.leaf("td", Shapes.millis(step.nanos()), "class", "number").leaf("td", actor(step));
      html.open("td").text(step.highlighted() ? "▲ " : "").say(Phrases.of(step.kind())).close();
      html.open("td").leaf("code", detail(step)).close().close().line();
    }
    html.close().close().close().close().line();
  }

  private String actor(Step step) {
    return step.lane() < 0 ? "" : lane(step).name();
  }

  private Lane lane(Step step) {
    return timeline.lanes().get(step.lane());
  }

  /** What is stuck is told by its value; its label says only which kind it is. */
  private static Text detail(Step step) {
    Text said = Said.of(step.kind() == MarkKind.STUCK ? step.value() : (step.label() + " " + step.value()).strip());
    return new Text(said.en().replace(Mark.AND, " · "), said.zh().replace(Mark.AND, " · "));
  }
}
