export const favicon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='%230b5563' stroke-width='2.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath fill='%23fff' d='M5 3h15l7 7v19H5zM20 3v7h7'/%3E%3Cpath stroke-width='3.5' d='M14 10.5l3-1M11.5 15.5l4-.5M12 20h4M14.5 24.5l4 .5'/%3E%3C/svg%3E";
