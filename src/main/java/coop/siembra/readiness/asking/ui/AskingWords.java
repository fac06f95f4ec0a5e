package coop.siembra.readiness.asking.ui;

import coop.siembra.people.Unit;
import coop.siembra.readiness.asking.SurveyRound;
import coop.siembra.readiness.model.asking.Difference;
import coop.siembra.readiness.model.asking.Share;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.text.NumberFormat;
import java.time.LocalDate;

/** How figures of surveys are said to a reader. */
record AskingWords(Voice voice, Translator translator) {
    static final int LAST_QUARTER = 3;

    String say(String key, Object... parameters) {
        return voice.say(translator.translate(key, parameters));
    }

    String percent(double ratio) {
        var format = NumberFormat.getPercentInstance(voice.locale());
        format.setMaximumFractionDigits(0);
        return format.format(ratio);
    }

    /** With one digit behind the point. */
    String points(double points) {
        var format = NumberFormat.getNumberInstance(voice.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.abs(points) < 0.05 ? 0 : points);
    }

    String day(LocalDate day) {
        return voice.day(day);
    }

    String days(SurveyRound round) {
        return say("readiness.asking.days", day(round.firstDay()), day(round.day()));
    }

    /** Which quarter a share lies in, from 0. */
    static int quarter(Share share) {
        return Math.clamp((int) (share.ratio() * (LAST_QUARTER + 1)), 0, LAST_QUARTER);
    }

    String quarterName(Share share) {
        return say("readiness.asking.quarter." + quarter(share));
    }

    String interval(Share share) {
        return say("readiness.asking.interval", Math.round(share.low() * 100), Math.round(share.high() * 100));
    }

    /** What has changed since a round before. */
    String change(Share now, Share before) {
        Difference change = now.less(before);
        var was = percent(before.ratio());
        if (change.open()) {
            return say("readiness.asking.change.open", was);
        }
        return say(change.apart() > 0 ? "readiness.asking.change.more" : "readiness.asking.change.less", was);
    }

    String say(Unit unit) {
        return voice.say(unit.name());
    }

    /** How far leaders' figure lies from the people's. */
    String gap(Difference gap) {
        var key = gap.open()
                ? "readiness.asking.gap.open"
                : gap.apart() > 0 ? "readiness.asking.gap.more" : "readiness.asking.gap.less";
        return say(key, points(Math.abs(gap.apart())), points(gap.low()), points(gap.high()));
    }
}
