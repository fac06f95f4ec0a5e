package coop.siembra.hiring.content.reading;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.content.CheckContext;
import coop.siembra.content.Definitions;
import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.HiringPart.Tasks;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.content.Task;

/** Whether what a profile asks for can be found out with the instruments, tasks and questions there are. */
record BatteryChecks(YamlNode file, Profile profile, CheckContext context) {
    private static final String INSTRUMENTS = "instruments/";

    void report(Definitions definitions) {
        var battery = file.get("battery");
        battery.get("instruments").items().forEach(chosen -> instrument(chosen, definitions));
        definitions
                .find(Tasks.class, HiringKind.FOLDER + "/" + Tasks.ID)
                .ifPresent(tasks -> battery.get("tasks").items().forEach(task -> task(task, tasks)));
        definitions
                .find(Interviews.class, HiringKind.FOLDER + "/" + Interviews.ID)
                .ifPresent(this::questions);
    }

    private void instrument(YamlNode chosen, Definitions definitions) {
        var id = chosen.get("instrument");
        if (!context.hasBundle(INSTRUMENTS + id.text())) {
            id.problem("there is no instrument `" + id.text() + "`: name the folder of an instrument");
            return;
        }
        definitions
                .find(Instrument.class, INSTRUMENTS + id.text())
                .ifPresent(instrument -> instrument(chosen, instrument));
    }

    private static void instrument(YamlNode chosen, Instrument instrument) {
        var id = chosen.get("instrument");
        if (!instrument.uses().contains(Use.HIRING)) {
            id.problem("`" + id.text() + "` is not for hiring: only instruments marked `for: [hiring]` may be used");
        }
        if (instrument.measures() == Measures.SELF_REPORT
                && !chosen.find("informs").map(YamlNode::bool).orElse(false)) {
            id.problem("`" + id.text() + "` is a self-report and no evidence: add `informs: true`, or leave it out");
        }
        var form = chosen.get("form");
        if (instrument.form(form.text()).isEmpty()) {
            form.problem("the instrument `" + id.text() + "` has no form `" + form.text() + "`");
        }
    }

    private void task(YamlNode id, Tasks tasks) {
        var task = tasks.task(id.text());
        if (task.isEmpty()) {
            id.problem("there is no task `" + id.text() + "`: name a file in hiring/tasks without its ending");
        } else if (!speaksOfThisJob(task.get())) {
            id.problem("the task `" + id.text() + "` speaks of no competency of this profile: choose another");
        }
    }

    private boolean speaksOfThisJob(Task task) {
        return task.competencies().stream()
                .anyMatch(competency -> profile.demand(competency).isPresent());
    }

    private void questions(Interviews interviews) {
        for (var demand : file.get("competencies").items()) {
            var competency = demand.get("competency");
            boolean asked = interviews.banks().stream()
                    .filter(bank -> bank.competency().value().equals(competency.text()))
                    .anyMatch(bank -> !bank.suitable(profile.id()).isEmpty());
            if (!asked && context.knowsCompetency(competency.text())) {
                competency.problem("hiring/interviews has no question on `" + competency.text()
                        + "` that suits this profile: add one, or leave the competency out");
            }
        }
    }
}
