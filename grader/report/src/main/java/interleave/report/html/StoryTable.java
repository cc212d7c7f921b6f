package interleave.report.html;

import interleave.judge.timeline.Story;
import interleave.judge.timeline.Story.Told;
import interleave.report.text.Phrases;

/** Tells an explored schedule as a table, a row a step. */
final class StoryTable {
  private final Story story;
  private final String captionId;

  StoryTable(Story story, String captionId) {
    this.story = story;
    this.captionId = captionId;
  }

  void write(Html html) {
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", captionId);
    html.open("table", "class", "marks story").open("thead").open("tr");
    for (String column : new String[] {"actor", "happens", "place", "source", "holding"}) {
      html.leaf("th", Phrases.say(column), "scope", "col");
    }
    html.close().close().open("tbody").line();
    if (story.left() > 0) {
      html.open("tr").leaf("td", Phrases.say("story.left", story.left()), "colspan", "5").close().line();
    }
    String before = "";
    for (Told told : story.steps()) {
      boolean same = told.actor().equals(before);
      before = told.actor();
      html.open("tr", "class", told.highlighted() ? "pinned" : same ? null : "turn");
      html.leaf("th", told.actor(), "scope", "row", "class", same ? "again" : null);
      html.open("td").text(told.highlighted() ? "▲ " : "").say(told.what()).close();
      html.open("td").leaf("code", told.place()).close();
      html.open("td").leaf("code", told.source()).close();
      html.leaf("td", told.holds()).close().line();
    }
    html.close().close().close().line();
  }
}
