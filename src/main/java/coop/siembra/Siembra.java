package coop.siembra;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Siembra implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(Siembra.class, args);
    }
}
