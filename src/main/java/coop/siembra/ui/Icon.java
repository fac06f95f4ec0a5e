package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The drawn signs of Siembra: 24 by 24, one stroke, in the colour of the text beside them. Decoration only: hidden from screen readers. */
public enum Icon {
    HOME("<path d='M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z'/>"),
    COURSES(
            "<path d='M12 6.5C10 5 7 4.500 4 5v13.500c3-.5 6 0 8 1.500 2-1.500 5-2 8-1.500V5c-3-.5-6 0-8 1.500zM12 6.500V20'/>"),
    ASSESSMENTS(
            "<path d='M8 5H6.500A1.500 1.500 0 0 0 5 6.500v12A1.500 1.500 0 0 0 6.500 20h11a1.500 1.500 0 0 0 1.500-1.500v-12A1.500 1.500 0 0 0 17.500 5H16M9 3.500h6v3H9zM12 17v-4.500M12 14c0-2 1.200-3.200 3.200-3.500 0 2-1.200 3.500-3.200 3.500zM12 15.500c0-1.500-1-2.500-3-2.800.1 1.800 1.200 2.800 3 2.800z'/>"),
    INSTRUMENTS(
            "<path d='M4 16.500 16.500 4l3.500 3.500L7.500 20zM13.500 7l1.800 1.800M10.500 10l1.800 1.800M7.500 13l1.800 1.800'/>"),
    TEAM(
            "<circle cx='9' cy='8.500' r='3'/><path d='M3.500 19c.3-3.300 2.400-5 5.500-5s5.200 1.700 5.500 5M15.500 5.800a3 3 0 0 1 0 5.400M17 14.300c2.100.5 3.300 2.100 3.500 4.700'/>"),
    HOUSE("<path d='M4 20h16M6 20V9l6-4 6 4v11M10 20v-4.500h4V20M9.500 11.500h.500M14 11.500h.500'/>"),
    OPENINGS(
            "<circle cx='10' cy='8' r='3.500'/><path d='M3.500 20c.4-4 2.800-6 6.500-6 1.400 0 2.700.3 3.700 1M18 13.500v6M15 16.500h6'/>"),
    PEOPLE("<circle cx='12' cy='8' r='3.500'/><path d='M5 20c.4-4 3-6 7-6s6.600 2 7 6'/>"),
    SETTINGS(
            "<path d='M5 7h8M17 7h2M5 12h2M11 12h8M5 17h8M17 17h2'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='12' r='2'/><circle cx='15' cy='17' r='2'/>"),
    CONTENT("<path d='M7 4h7l4 4v11a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM14 4v4h4M9 13h6M9 16.500h4'/>"),
    LETTERS(
            "<path d='M5.500 6h13A1.500 1.500 0 0 1 20 7.500v9a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 16.500v-9A1.500 1.500 0 0 1 5.500 6zM4.500 7.500 12 13l7.500-5.500'/>"),
    PATH(
            "<path d='M12 21V7M12 18c-2.500-3-5-3.500-7.500-3M12 14.500c2.500-3 5-3.500 7.500-3M12 10c-2-2.500-4-3-6-2.500M12 7c0-2 1-3.500 3-4 .5 2-.5 3.500-3 4z'/>"),
    LESSON("<path d='M6 5h9a3 3 0 0 1 3 3v11H9a3 3 0 0 1-3-3zM6 16a3 3 0 0 1 3-3h9M9.500 8.500h5'/>"),
    CHECK("<path d='M9 5h10M9 12h10M9 19h10M4 5l1 1 2-2M4 12l1 1 2-2M4 19l1 1 2-2'/>"),
    TALK(
            "<path d='M4 6.500A1.500 1.500 0 0 1 5.500 5h9A1.500 1.500 0 0 1 16 6.500v5a1.500 1.500 0 0 1-1.500 1.500H9l-3.500 3v-3A1.500 1.500 0 0 1 4 11.500zM18.500 9.500A1.500 1.500 0 0 1 20 11v9l-3-2.500h-4'/>"),
    REFLECTION(
            "<path d='M6 19.500 7 15 16.500 5.500a1.400 1.400 0 0 1 2 0l.5.5a1.400 1.400 0 0 1 0 2L9.500 17.500zM14.500 7.500l2.500 2.500M4 20.500h9'/>"),
    PRACTICE(
            "<path d='M12 20v-8M12 12c0-4 2.500-6.500 7-7 0 4.500-2.500 7-7 7zM12 15c0-3-2-5-6-5.500C6 13 8.500 15 12 15zM6 20h12'/>"),
    DONE("<path d='m5 12.500 4.500 4.500L19 7.500'/>"),
    NEXT("<path d='M5 12h13M13 6.500l5.500 5.500-5.500 5.500'/>"),
    BACK("<path d='M19 12H6M11 6.500 5.500 12l5.500 5.500'/>"),
    CLOCK("<circle cx='12' cy='12' r='7.500'/><path d='M12 8v4.500l3 1.500'/>"),
    CALENDAR("<path d='M5 7h14v12H5zM5 11h14M9 4.500V8M15 4.500V8'/>"),
    WARNING("<path d='M12 4.500 20.500 19h-17zM12 10v4M12 16.500v.5'/>"),
    INFO("<circle cx='12' cy='12' r='7.500'/><path d='M12 11v5M12 8v.5'/>"),
    CERTIFICATE(
            "<circle cx='12' cy='9.500' r='4.500'/><path d='m9 13.500-1.500 6.500 4.500-2.500 4.500 2.500-1.500-6.500M10.300 9.500l1.200 1.200 2.200-2.400'/>"),
    SUN(
            "<circle cx='12' cy='12' r='3.500'/><path d='M12 4v2M12 18v2M4 12h2M18 12h2M6.300 6.300l1.400 1.400M16.300 16.300l1.400 1.400M6.300 17.700l1.400-1.400M16.300 7.700l1.400-1.400'/>"),
    MOON("<path d='M19 14.500A7.500 7.500 0 0 1 9.500 5a7.500 7.500 0 1 0 9.500 9.500z'/>"),
    LEAVE(
            "<path d='M14 5H6.500A1.500 1.500 0 0 0 5 6.500v11A1.500 1.500 0 0 0 6.500 19H14M10.500 12H20M16.500 8.500 20 12l-3.500 3.500'/>"),
    LOCK("<path d='M7 11h10v8H7zM9 11V8.500a3 3 0 0 1 6 0V11'/>"),
    MORE("<path d='M5 7h14M5 12h14M5 17h14'/>"),
    RELOAD("<path d='M19 12a7 7 0 1 1-2-5M19 4v4h-4'/>"),
    SEARCH("<circle cx='11' cy='11' r='6'/><path d='m15.500 15.500 4 4'/>"),
    FAIRNESS(
            "<path d='M12 4.500V19M8 19.500h8M5.500 7.500h13M5.500 7.500 3 13.500h5zM18.500 7.500l-2.500 6h5zM3 13.500a2.500 2.500 0 0 0 5 0M16 13.500a2.500 2.500 0 0 0 5 0'/>"),
    HIRING(
            "<circle cx='10' cy='8' r='3.200'/><path d='M4 19.500c.3-3.600 2.500-5.500 6-5.500 1.200 0 2.200.2 3 .6M17.500 14v6M14.500 17h6'/>"),
    PROGRAM("<path d='M8.500 7.500 4 12l4.500 4.500M15.500 7.500 20 12l-4.500 4.500M13.500 5.500l-3 13'/>"),
    SEED(
            "<path d='M12 20c-4 0-6.500-2.500-6.500-6.500C5.500 8.500 9 5 12 4c3 1 6.500 4.500 6.500 9.500 0 4-2.500 6.500-6.500 6.500zM12 20v-9'/>");

    private final String svg;

    Icon(String shapes) {
        this.svg = "<svg viewBox='0 0 24 24' aria-hidden='true'>" + shapes + "</svg>";
    }

    /** The drawing as markup. */
    public String svg() {
        return svg;
    }

    /** The drawing as a component. */
    public Component draw() {
        var span = new Span();
        span.addClassName("si-icon");
        span.getElement().setProperty("innerHTML", svg);
        return span;
    }
}
