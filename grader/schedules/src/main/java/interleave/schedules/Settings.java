package interleave.schedules;

import interleave.explore.Explorer;
import interleave.explore.run.Time;
import interleave.stage.wire.Packer;
import interleave.stage.wire.Unpacker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Says on the wire how a scene is to be explored.
 *
 * @param schedules how many schedules to play at most
 * @param time when virtual time passes: the name of a {@link Time}
 * @param spurious how many spurious wake-ups a schedule may have
 * @param deaths whether a thread of the student's may die of an exception
 * @param leaks whether threads may be left waiting
 * @param benign fields on which races do no harm
 */
public record Settings(int schedules, String time, int spurious, boolean deaths, boolean leaks, List<String> benign) {
  /** Packs them in front of a request. */
  public Packer pack() {
    Packer packer = new Packer(256).putInt(schedules).putText(time).putInt(spurious).put(deaths ? 1 : 0).put(leaks ? 1 : 0);
    packer.putInt(benign.size());
    for (String field : benign) packer.putText(field);
    return packer;
  }

  static Settings unpack(Unpacker from) {
    int schedules = from.getInt();
    String time = from.getText();
    int spurious = from.getInt();
    boolean deaths = from.get() == 1;
    boolean leaks = from.get() == 1;
    List<String> benign = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) benign.add(from.getText());
    return new Settings(schedules, time, spurious, deaths, leaks, benign);
  }

  Time when() {
    return Time.valueOf(time);
  }

  Explorer applyTo(Explorer explorer, long seed, long limitNanos) {
    explorer.schedules(schedules).time(when()).spuriousWakeups(spurious).seed(seed).within(Duration.ofNanos(limitNanos));
    if (deaths) explorer.toleratingDeaths();
    if (leaks) explorer.toleratingLeaks();
    benign.forEach(explorer::benign);
    return explorer;
  }
}
