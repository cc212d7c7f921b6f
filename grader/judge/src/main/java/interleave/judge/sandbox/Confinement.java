package interleave.judge.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Says what a confined process may do.
 *
 * @param command the program and its arguments
 * @param readable files and folders that it may read and execute, besides the system's libraries and the JDK
 * @param writable files and folders that it may write, too
 * @param loopback whether it may use sockets on the loopback interface
 * @param maySpawn whether it may start processes
 * @param maxProcesses how many processes and threads it may have in all (RLIMIT_NPROC where that is possible)
 * @param environment its whole environment
 * @param directory its working directory
 */
public record Confinement(
    List<String> command,
    List<Path> readable,
    List<Path> writable,
    boolean loopback,
    boolean maySpawn,
    int maxProcesses,
    Map<String, String> environment,
    Path directory) {

  public Confinement {
    command = List.copyOf(command);
    readable = List.copyOf(readable);
    writable = List.copyOf(writable);
    environment = Map.copyOf(environment);
  }
}
