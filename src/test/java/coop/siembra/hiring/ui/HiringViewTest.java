package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.siembra.hiring.HiringHouse;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of those who fill openings. */
abstract class HiringViewTest extends ViewTest {
    @Autowired
    HiringHouse house;

    @BeforeEach
    void openHouse() {
        house.found();
    }

    /** By role a page is refused before it is made, by what is asked for while it is. */
    void assertRefused(String address) {
        var thrown = catchThrowable(() ->
                assertThat(open(address)).as(address).isIn(List.of("DeniedView", "DeniedDataView", "NotFoundView")));
        if (thrown instanceof AssertionError failure) {
            throw failure;
        }
    }
}
