package interleave.explore.run;

import interleave.explore.outcome.Step;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Notes the steps of a schedule that is played to be shown. */
public final class Journal {
  private static final int LIMIT = 5_000;
  private static final int LONGEST = 200;
  private final Execution x;
  private final boolean on;
  private final List<Step> steps = new ArrayList<>();
  /** For each step, the location it is about, if it matters only when others use that, too; else null. */
  private final List<Cell> cells = new ArrayList<>();
  private Object pendingBase;
  private int pendingKey;
  private boolean pendingArray;
  private int pending = -1;

  Journal(Execution execution, boolean on) {
    this.x = execution;
    this.on = on;
  }

  boolean isOn() {
    return on;
  }

  void note(Strand strand, int site, String action) {
    if (on) add(strand, site, action, "");
  }

  void note(Strand strand, int site, String action, Object object) {
    if (on) add(strand, site, action + " " + x.names.of(object), "");
  }

  void read(Strand strand, int site, Object base, int field, Cell cell) {
    if (!on) return;
    add(strand, site, "reads " + Sites.at(site).what(), field(base, field));
    about(cell);
  }

  void wrote(Strand strand, int site, Object base, int field, Cell cell) {
    if (!on) return;
    add(strand, site, "writes " + Sites.at(site).what(), "");
    about(cell);
    pend(base, field, false);
  }

  void element(Strand strand, int site, Object array, int index, boolean writes, Cell cell) {
    if (!on) return;
    add(strand, site, (writes ? "writes " : "reads ") + x.names.of(array) + "[" + index + "]", writes ? "" : element(array, index));
    about(cell);
    if (writes) pend(array, index, true);
  }

  private void about(Cell cell) {
    if (cells.size() == steps.size()) cells.set(cells.size() - 1, cell);
  }

  private void pend(Object base, int key, boolean array) {
    pending = steps.size() - 1;
    pendingBase = base;
    pendingKey = key;
    pendingArray = array;
  }

  /** What a write wrote shows only after it; this comes before anyone else can write there. */
  private void settle() {
    if (pending < 0) return;
    Step step = steps.get(pending);
    String value = pendingArray ? element(pendingBase, pendingKey) : field(pendingBase, pendingKey);
    steps.set(pending, new Step(step.thread(), step.file(), step.line(), "", step.action(), value, step.holds()));
    pending = -1;
  }

  private void add(Strand strand, int site, String action, String value) {
    settle();
    if (steps.size() >= LIMIT) return;
    Sites.Site at = Sites.at(Sites.at(site).own() ? site : strand.site);
    List<String> holds = new ArrayList<>();
    for (Object lock : strand.holds) holds.add(x.names.of(lock));
    steps.add(new Step(strand.name, at.file(), at.line(), at.type(), action, value, List.copyOf(holds)));
    cells.add(null);
  }

  private String field(Object base, int number) {
    Sites.Field field = Sites.field(number);
    try {
      Class<?> owner = x.classes.apply(field.owner().replace('/', '.'));
      var reflected = owner.getDeclaredField(field.name());
      reflected.setAccessible(true);
      return text(reflected.get(base));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return "";
    }
  }

  private String element(Object array, int index) {
    return index < 0 || index >= Array.getLength(array) ? "" : text(Array.get(array, index));
  }

  /** Says a value; an object is only named, since its own toString could do anything. */
  private String text(Object value) {
    return switch (value) {
      case null -> "null";
      case String string when string.length() > LONGEST -> '"' + string.substring(0, LONGEST) + "…\"";
      case String string -> '"' + string + '"';
      case Number number when number.getClass().getName().startsWith("java.lang.") -> number.toString();
      case Boolean bool -> bool.toString();
      case Character character -> "'" + character + "'";
      case Enum<?> constant -> constant.name();
      case Thread thread when x.byThread.containsKey(thread) -> x.byThread.get(thread).name;
      default -> x.names.of(value);
    };
  }

  /**
   * Gives the steps that matter: what a thread does to memory of its own is left out. Each one's source is,
   * for now, the internal name of its class.
   */
  public List<Step> steps() {
    settle();
    List<Step> shared = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (cells.get(i) == null || cells.get(i).shared) shared.add(steps.get(i));
    }
    return shared;
  }
}
