package coop.siembra.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of the program; without one it serves. */
@Command(
        name = "siembra",
        description = "Staff training, empathy practice and hiring assessment for cooperatives.",
        subcommands = {
            RunCommand.class,
            ContentCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PsychometricsCommand.class,
            CoachCommand.class,
            ReadinessCommand.class,
            HelpCommand.class
        })
public class SiembraCommand implements Runnable {

    /** Carries out a command line and returns its exit code; serving goes on after it returned 0. */
    public static int execute(Class<?> application, String... arguments) {
        Application.type(application);
        var commandLine = new CommandLine(new SiembraCommand());
        commandLine.setExecutionExceptionHandler(new Failures());
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        new RunCommand().run();
    }
}
