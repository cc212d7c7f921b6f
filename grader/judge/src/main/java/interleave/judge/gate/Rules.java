package interleave.judge.gate;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.ForbiddenApi;
import interleave.judge.course.Kind;
import interleave.judge.domain.Text;
import interleave.judge.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the words on all names that matter to one exercise; the last word on a name decides. */
final class Rules {
  static final Messages MESSAGES = Messages.of(Rules.class);
  private static final Map<Kind, List<Rule>> OF_KIND = new ConcurrentHashMap<>();

  private final List<Rule> lastFirst;

  private Rules(List<Rule> rules) {
    this.lastFirst = rules.reversed();
  }

  static Rules of(ExerciseDefinition exercise) {
    return of(exercise.kind(), exercise.allowed(), exercise.forbidden());
  }

  /** Puts an exercise's own words behind those of its kind, the more special ones and the bans last. */
  static Rules of(Kind kind, List<String> allowed, List<ForbiddenApi> forbidden) {
    record Entry(String api, Optional<Text> reason) {}
    List<Entry> own = new ArrayList<>();
    allowed.forEach(api -> own.add(new Entry(api, Optional.empty())));
    forbidden.forEach(ban -> ban.api().forEach(api -> own.add(new Entry(api, Optional.of(ban.reason())))));
    own.sort(Comparator.comparingInt(entry -> entry.api().endsWith(".*") ? 0 : entry.api().contains("#") ? 2 : 1));
    List<Rule> rules = new ArrayList<>(OF_KIND.computeIfAbsent(kind, Rules::read));
    own.forEach(entry -> rules.add(ApiFile.rule(entry.api(), entry.reason())));
    return new Rules(rules);
  }

  private static List<Rule> read(Kind kind) {
    return ApiFile.read(kind.name().toLowerCase(Locale.ROOT));
  }

  /** Returns why a class may not be mentioned at all; a class of which no rule speaks may not. */
  Optional<Text> refusalOfClass(String name) {
    return lastFirst.stream()
        .filter(rule -> rule.coversClass(name))
        .findFirst()
        .map(rule -> rule.refusal(""))
        .orElseGet(() -> Optional.of(MESSAGES.text("unlisted")));
  }

  /**
   * Returns why a member of an allowed class may not be used. Of an inherited member, only the words on that very
   * member count: the few members that are left of one class say nothing of what its subclasses add.
   */
  Optional<Text> refusalOfMember(String owner, Use.OfMember use) {
    boolean inherited = !owner.equals(use.owner());
    return lastFirst.stream()
        .filter(rule -> rule.coversMember(owner, use.name(), use.descriptor()))
        .filter(rule -> !(inherited && rule instanceof Rule.OnlyMembers))
        .findFirst()
        .flatMap(rule -> rule.refusal(use.name()));
  }
}
