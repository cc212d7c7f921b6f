package interleave.judge.process;

import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Isolation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a warden what to start and to watch.
 *
 * @param level the isolation level to start it at, known to hold
 * @param output file for the standard output of all processes
 * @param errors file for the standard error output of all processes
 * @param limit how long the top process may run
 * @param grace how long its descendants may outlive it
 * @param maxProcesses how many processes may live at once
 */
record Order(
    Confinement confinement,
    Isolation level,
    Path output,
    Path errors,
    Duration limit,
    Duration grace,
    int maxProcesses) {

  void write(DataOutputStream out) throws IOException {
    strings(out, confinement.command());
    paths(out, confinement.readable());
    paths(out, confinement.writable());
    out.writeBoolean(confinement.loopback());
    out.writeBoolean(confinement.maySpawn());
    out.writeInt(confinement.maxProcesses());
    strings(out, List.copyOf(confinement.environment().keySet()));
    strings(out, List.copyOf(confinement.environment().values()));
    out.writeUTF(confinement.directory().toString());
    out.writeUTF(level.name());
    out.writeUTF(output.toString());
    out.writeUTF(errors.toString());
    out.writeLong(limit.toNanos());
    out.writeLong(grace.toNanos());
    out.writeInt(maxProcesses);
    out.flush();
  }

  static Order read(DataInputStream in) throws IOException {
    List<String> command = strings(in);
    List<Path> readable = strings(in).stream().map(Path::of).toList();
    List<Path> writable = strings(in).stream().map(Path::of).toList();
    boolean loopback = in.readBoolean();
    boolean maySpawn = in.readBoolean();
    int threads = in.readInt();
    Map<String, String> environment = zip(strings(in), strings(in));
    Path directory = Path.of(in.readUTF());
    return new Order(
        new Confinement(
            command, readable, writable, loopback, maySpawn, threads, environment, directory),
        Isolation.valueOf(in.readUTF()),
        Path.of(in.readUTF()),
        Path.of(in.readUTF()),
        Duration.ofNanos(in.readLong()),
        Duration.ofNanos(in.readLong()),
        in.readInt());
  }

  private static void paths(DataOutputStream out, List<Path> paths) throws IOException {
    strings(out, paths.stream().map(Path::toString).toList());
  }

  private static void strings(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readInt();
    var texts = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static Map<String, String> zip(List<String> keys, List<String> values) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }
}
