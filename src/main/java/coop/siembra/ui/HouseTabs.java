package coop.siembra.ui;

/** The pages about the whole organisation for those who lead it, each reached from the others. */
public final class HouseTabs extends Tabs {

    /** A page about the whole organisation. */
    public enum Tab {
        QUESTIONS("executive"),
        OBJECTIVES("objectives"),
        OBSTACLES("obstacles"),
        PLAN("plan");

        private final String address;

        Tab(String address) {
            this.address = address;
        }
    }

    public HouseTabs(Tab current) {
        super("ui.house.", current, tab -> tab.address);
    }
}
