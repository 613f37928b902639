// The dashboards that are plots. Private to this room.
#pragma once

#include "ui/charts/Boards.h"

namespace countersign::charts {

Board groupBoard(const model::SubgroupBoard& from, const QString& version);
Board burnBoard(const model::BurnBoard& from, const QString& version);
Board reliabilityBoard(const model::Reliability& from, const QString& version);
Board pairBoard(const model::PairBoard& from, const QString& version);
Board telemetryBoard(const model::TelemetrySeries& from,
                     const std::vector<model::BurnBoard>& budgets);
Board trendBoard(const jobs::MetricTrend& from);

} // namespace countersign::charts
