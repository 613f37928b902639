// The policy in force in plain words: who must sign at which risk for which change, and what else
// is asked for.
#pragma once

#include "core/model/Policy.h"

#include <QString>

namespace countersign::bridge {

// "Security engineer, Legal counsel and one of: Senior engineer, Manager"
QString seatWords(const model::Policy& policy, const model::SeatRule& rule);
// Safe HTML for widgets::MarkdownView: risk by change, and below it what each risk asks for.
// Kinds of change that ask for signatures of their own anywhere, "every change" first.
std::vector<std::vector<std::string>> changeSets(const model::Policy& policy);
QString changeWords(const std::vector<std::string>& changes);
QString matrixHtml(const model::Policy& policy);

} // namespace countersign::bridge
