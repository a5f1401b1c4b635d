package nl.wieg.web.desk.proposals;

import static nl.wieg.web.desk.proposals.APlan.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wieg.web.desk.proposals.CurveView.Label;
import nl.wieg.web.desk.proposals.CurveView.Row;
import org.junit.jupiter.api.Test;

/** The drawing runs from 64 to 344 in time and from 200 up to 28 in points. */
class ScoreCurveTests {

    /** From 100 to 180 points in 40 seconds: a point is 2.15 high and a second 7 wide. */
    @Test
    void drawsTwoStairsThatComeTogether() {
        var curve = ScoreCurve.of(List.of(step(10_000, 180, 100), step(20_000, 140, 120)), 40)
                .orElseThrow();

        assertThat(curve.cost()).isEqualTo("134.0,28.0 204.0,28.0 204.0,114.0 344.0,114.0");
        assertThat(curve.bound()).isEqualTo("134.0,200.0 204.0,200.0 204.0,157.0 344.0,157.0");
        assertThat(curve.costLabel()).isEqualTo(new Label("106.0", "140"));
        assertThat(curve.boundLabel()).isEqualTo(new Label("175.0", "120"));
        assertThat(List.of(curve.top(), curve.bottom(), curve.end())).containsExactly("180", "100", "40");
        assertThat(curve.isCut()).isFalse();
        assertThat(curve.rows())
                .containsExactly(new Row("10,0", "180", "100", "80,0%"), new Row("20,0", "140", "120", "16,7%"));
    }

    @Test
    void cutsOffWhatCostManyTimesTheLast() {
        var curve = ScoreCurve.of(List.of(step(1_000, 9_000, 100), step(2_000, 120, 100)), 60)
                .orElseThrow();

        assertThat(curve.isCut()).isTrue();
        assertThat(curve.top()).isEqualTo("180");
        assertThat(curve.cost()).startsWith("68.7,28.0 ");
    }

    @Test
    void drawsASearchThatProvedItsFirstPlan() {
        var curve = ScoreCurve.of(List.of(step(500, 100, 100)), 30).orElseThrow();

        assertThat(curve.cost()).isEqualTo("68.7,200.0 344.0,200.0");
        assertThat(curve.cost()).isEqualTo(curve.bound());
        assertThat(curve.rows()).containsExactly(new Row("0,5", "100", "100", "0%"));
    }

    @Test
    void drawsTheLastSearchOnly() {
        var further = step(1_000, 130, 110);

        assertThat(ScoreCurve.lastSearch(List.of(step(10_000, 180, 100), step(20_000, 140, 120), further)))
                .containsExactly(further);
        assertThat(ScoreCurve.lastSearch(List.of(step(500, 140, 120), step(1_000, 160, 110), step(2_000, 130, 110))))
                .hasSize(2);
    }

    @Test
    void drawsNothingWhileNothingIsFound() {
        assertThat(ScoreCurve.of(List.of(), 60)).isEmpty();
    }
}
