package coop.siembra.ui;

/** The pages about a team, each reached from the others with the same unit. */
public final class TeamTabs extends Tabs {

    /** A page about a team. */
    public enum Tab {
        READINESS("team?unit="),
        NEXT("team-next?unit="),
        COURSES("team-courses?unit="),
        SOIL("team-soil/"),
        CHAIN("chain?unit=");

        private final String address;

        Tab(String address) {
            this.address = address;
        }
    }

    /** @param unit id of the unit that is shown */
    public TeamTabs(Tab current, String unit) {
        super("ui.team.", current, tab -> tab.address + unit);
    }
}
