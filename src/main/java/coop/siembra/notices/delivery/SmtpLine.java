package coop.siembra.notices.delivery;

import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.delivery.Handover.NotTaken;
import coop.siembra.notices.delivery.Handover.Taken;
import coop.siembra.notices.store.LetterDocument;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server. After a failure of the line itself it is broken, and no further letter is tried on it. */
final class SmtpLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);
    private static final int LONGEST = 300;
    private static final int FOR_GOOD = 500;
    private static final Pattern NOT_A_LINE = Pattern.compile("[\\p{Cc}\\s\\u2028\\u2029]+");

    private final SmtpSettings settings;
    private final Session session;
    private final String sender;
    private final Clock clock;
    private @Nullable Transport open;
    private boolean broken;

    SmtpLine(SmtpSettings settings, Session session, String sender, Clock clock) {
        this.settings = settings;
        this.session = session;
        this.sender = sender;
        this.clock = clock;
    }

    boolean isBroken() {
        return broken;
    }

    /** Gives a letter to the server and waits for what it says. */
    Handover hand(LetterDocument letter) {
        MimeLetter mail;
        try {
            mail = MimeLetter.of(letter, session, settings, sender, clock.instant());
        } catch (MessagingException unfit) {
            return new NotTaken(LetterTrouble.NOT_A_LETTER, said(unfit));
        }
        Transport transport;
        try {
            transport = connected();
        } catch (MessagingException unreachable) {
            broken = true;
            return new NotTaken(troubleOfServer(unreachable), said(unreachable));
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Taken();
        } catch (MessagingException refused) {
            broken = !transport.isConnected();
            return new NotTaken(troubleOfLetter(refused), said(refused));
        }
    }

    private Transport connected() throws MessagingException {
        var known = open;
        if (known != null && known.isConnected()) {
            return known;
        }
        close();
        var transport = session.getTransport("smtp");
        open = transport;
        if (settings.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(settings.user(), settings.password());
        }
        return transport;
    }

    private static LetterTrouble troubleOfServer(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return LetterTrouble.SIGN_IN_REFUSED;
        }
        boolean notSecure = failed.getNextException() instanceof SSLException
                || failed.getCause() instanceof SSLException
                || said(failed).contains("STARTTLS");
        return notSecure ? LetterTrouble.NOT_SECURE : LetterTrouble.UNREACHABLE;
    }

    private static LetterTrouble troubleOfLetter(MessagingException failed) {
        for (Exception at = failed;
                at != null;
                at = at instanceof MessagingException more ? more.getNextException() : null) {
            if (at instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= FOR_GOOD ? LetterTrouble.ADDRESS_REFUSED : LetterTrouble.NOT_NOW;
            }
        }
        if (failed instanceof SMTPSendFailedException refused) {
            return refused.getReturnCode() >= FOR_GOOD ? LetterTrouble.REFUSED : LetterTrouble.NOT_NOW;
        }
        return LetterTrouble.NOT_NOW; // the line broke, or the server said something else than it should
    }

    /** The last of the messages within each other says most. */
    private static String said(MessagingException failed) {
        Exception last = failed;
        while (last instanceof MessagingException more && more.getNextException() != null) {
            last = more.getNextException();
        }
        var message = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        var line = NOT_A_LINE.matcher(message).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    @Override
    public void close() {
        var known = open;
        open = null;
        if (known != null) {
            try {
                known.close();
            } catch (MessagingException gone) {
                LOG.debug("the mail server had gone", gone);
            }
        }
    }
}
