package coop.siembra;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole application in which nothing is done in the background: a test says itself when news is told, when rows are made anew
 * and when sittings are closed. All such tests of one kind share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h", "siembra.assessment.closing=1h"})
public @interface QuietApplicationTest {}
