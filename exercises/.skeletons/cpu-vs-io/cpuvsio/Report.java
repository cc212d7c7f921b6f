package cpuvsio;

/** Holds six wall times in nanoseconds; leave it as it is. */
public record Report(
    long serialCpu, long threadsCpu, long processesCpu, long serialIo, long threadsIo, long processesIo) {}
