package coop.siembra.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The operating system's account of a process on Linux: user and system time of all its threads, the ended ones too, in nanoseconds. It
 * is what {@code /proc/PID/stat} shows in hundredths of a second, asked from the process's clock ({@code clock_getcpuclockid(3)}).
 */
final class ProcessorTime {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle CLOCK_GETTIME = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("clock_gettime"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    private static final int SCHEDULED = 2; // CPUCLOCK_SCHED: as exact as the scheduler

    private final int clock;

    ProcessorTime(long process) {
        this.clock = (int) (~process << 3) | SCHEDULED;
    }

    long nanos() {
        try (var arena = Arena.ofConfined()) {
            var time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            int failed = (int) CLOCK_GETTIME.invokeExact(clock, time);
            if (failed != 0) {
                throw new IllegalStateException("the process is gone");
            }
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1_000_000_000L
                    + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
