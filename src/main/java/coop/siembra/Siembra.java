package coop.siembra;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import coop.siembra.app.cli.SiembraCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Siembra implements AppShellConfigurator {

    static void main(String[] arguments) {
        int code = SiembraCommand.execute(Siembra.class, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
